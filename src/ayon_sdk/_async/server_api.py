"""`AsyncServerAPI`, put together from its parts."""

from __future__ import annotations

from .access import AsyncAccessAPI
from .actions import AsyncActionsAPI
from .activities import AsyncActivitiesAPI
from .addon_overrides import AsyncAddonOverridesAPI
from .addon_raw_overrides import AsyncAddonRawOverridesAPI
from .addon_settings import AsyncAddonSettingsAPI
from .addons import AsyncAddonsAPI
from .attributes import AsyncAttributesAPI
from .auth import AsyncAuthAPI
from .avatars import AsyncAvatarsAPI
from .batch_operations import AsyncBatchOperationsAPI
from .bundle_settings import AsyncBundleSettingsAPI
from .bundles import AsyncBundlesAPI
from .dependency_packages import AsyncDependencyPackagesAPI
from .folders import AsyncFoldersAPI
from .installers import AsyncInstallersAPI
from .links import AsyncLinksAPI
from .list_folders import AsyncEntityListFoldersAPI
from .list_items import AsyncEntityListItemsAPI
from .lists import AsyncEntityListsAPI
from .live import AsyncLiveAPI
from .parallel_transfers import AsyncParallelTransfersAPI
from .representations import AsyncRepresentationsAPI
from .reviewables import AsyncReviewablesAPI
from .schemas import AsyncSchemasAPI
from .secrets import AsyncSecretsAPI
from .server import AsyncServerInfoAPI
from .server_config import AsyncServerConfigAPI
from .services import AsyncServicesAPI
from .support import AsyncSupportAPI
from .system import AsyncSystemAPI
from .tasks import AsyncTasksAPI
from .teams import AsyncTeamsAPI
from .thumbnails import AsyncThumbnailsAPI
from .user_accounts import AsyncUserAccountsAPI
from .users import AsyncUsersAPI
from .workfiles import AsyncWorkfilesAPI


class AsyncServerAPI(
    AsyncRepresentationsAPI,
    AsyncTasksAPI,
    AsyncWorkfilesAPI,
    AsyncFoldersAPI,
    AsyncLinksAPI,
    AsyncEntityListsAPI,
    AsyncEntityListItemsAPI,
    AsyncEntityListFoldersAPI,
    AsyncUsersAPI,
    AsyncUserAccountsAPI,
    AsyncAvatarsAPI,
    AsyncAccessAPI,
    AsyncTeamsAPI,
    AsyncLiveAPI,
    AsyncActivitiesAPI,
    AsyncActionsAPI,
    AsyncBundlesAPI,
    AsyncBundleSettingsAPI,
    AsyncAddonsAPI,
    AsyncAddonSettingsAPI,
    AsyncAddonOverridesAPI,
    AsyncAddonRawOverridesAPI,
    AsyncInstallersAPI,
    AsyncDependencyPackagesAPI,
    AsyncSecretsAPI,
    AsyncServicesAPI,
    AsyncSystemAPI,
    AsyncThumbnailsAPI,
    AsyncReviewablesAPI,
    AsyncAttributesAPI,
    AsyncSupportAPI,
    AsyncServerInfoAPI,
    AsyncAuthAPI,
    AsyncBatchOperationsAPI,
    AsyncParallelTransfersAPI,
    AsyncSchemasAPI,
    AsyncServerConfigAPI,
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
        async with AsyncServerAPI("http://localhost:5000", token="…") as server:
            user = await server.get_user()
    """
