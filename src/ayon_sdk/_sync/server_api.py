# Derived from src/ayon_sdk/_async/server_api.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""`ServerAPI`, put together from its parts."""

from __future__ import annotations

from .access import AccessAPI
from .actions import ActionsAPI
from .activities import ActivitiesAPI
from .addon_overrides import AddonOverridesAPI
from .addon_raw_overrides import AddonRawOverridesAPI
from .addon_settings import AddonSettingsAPI
from .addons import AddonsAPI
from .attributes import AttributesAPI
from .auth import AuthAPI
from .avatars import AvatarsAPI
from .batch_operations import BatchOperationsAPI
from .bundle_settings import BundleSettingsAPI
from .bundles import BundlesAPI
from .dependency_packages import DependencyPackagesAPI
from .folders import FoldersAPI
from .installers import InstallersAPI
from .links import LinksAPI
from .list_folders import EntityListFoldersAPI
from .list_items import EntityListItemsAPI
from .lists import EntityListsAPI
from .live import LiveAPI
from .parallel_transfers import ParallelTransfersAPI
from .representations import RepresentationsAPI
from .reviewables import ReviewablesAPI
from .schemas import SchemasAPI
from .secrets import SecretsAPI
from .server import ServerInfoAPI
from .server_config import ServerConfigAPI
from .services import ServicesAPI
from .support import SupportAPI
from .system import SystemAPI
from .tasks import TasksAPI
from .teams import TeamsAPI
from .thumbnails import ThumbnailsAPI
from .user_accounts import UserAccountsAPI
from .users import UsersAPI
from .workfiles import WorkfilesAPI


class ServerAPI(
    RepresentationsAPI,
    TasksAPI,
    WorkfilesAPI,
    FoldersAPI,
    LinksAPI,
    EntityListsAPI,
    EntityListItemsAPI,
    EntityListFoldersAPI,
    UsersAPI,
    UserAccountsAPI,
    AvatarsAPI,
    AccessAPI,
    TeamsAPI,
    LiveAPI,
    ActivitiesAPI,
    ActionsAPI,
    BundlesAPI,
    BundleSettingsAPI,
    AddonsAPI,
    AddonSettingsAPI,
    AddonOverridesAPI,
    AddonRawOverridesAPI,
    InstallersAPI,
    DependencyPackagesAPI,
    SecretsAPI,
    ServicesAPI,
    SystemAPI,
    ThumbnailsAPI,
    ReviewablesAPI,
    AttributesAPI,
    SupportAPI,
    ServerInfoAPI,
    AuthAPI,
    BatchOperationsAPI,
    ParallelTransfersAPI,
    SchemasAPI,
    ServerConfigAPI,
):
    """Connection to an AYON server: everything that scripts do with it, under one roof.

    Args:
        base_url: URL of the server, e.g. ``"http://localhost:5000"``.
        token: API key or session token; None to log in later, or to read what is open to all.
        site_id: Id of this machine's site; the default is AYON_SITE_ID, None sends none.
        client_version: Version of the desktop client or application, sent along.
        default_settings_variant: Settings variant to use where none is given; the default is
            AYON_DEFAULT_SETTINGS_VARIANT or ``"production"``.
        sender_type: What kind of thing sends the requests, e.g. ``"publisher"``.
        sender: What sends the requests; events carry it.
        ssl_verify: Whether to check the server's certificate, or a file or directory of CA certificates to check it
            with; the default is AYON_CA_FILE or True.
        cert: PEM file with a certificate and key to show to the server; the default is AYON_CERT_FILE.
        create_session: Make sure at once that the server can be reached, without sending a request; an asynchronous
            connection finds out with its first request.
        timeout: Seconds to wait for the server; the default is AYON_SERVER_TIMEOUT or 10.
        max_retries: Attempts in all for one request; the default is AYON_SERVER_RETRIES or 3.

    Raises:
        ValueError: An argument makes no sense.
        ServerUnreachable: Nothing listens at the address.

    Example:
        with ServerAPI("http://localhost:5000", token="…") as server:
            user = server.get_user()
    """
