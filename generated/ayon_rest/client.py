"""The operations of the server, one property for each tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import access as access_api
    from .api import actions as actions_api
    from .api import activity_feed as activity_feed_api
    from .api import addons as addons_api
    from .api import anatomy as anatomy_api
    from .api import attributes as attributes_api
    from .api import authentication as authentication_api
    from .api import bundles as bundles_api
    from .api import configuration as configuration_api
    from .api import data_import as data_import_api
    from .api import desktop as desktop_api
    from .api import entity_lists as entity_lists_api
    from .api import enums as enums_api
    from .api import events as events_api
    from .api import files as files_api
    from .api import folders as folders_api
    from .api import inbox as inbox_api
    from .api import links as links_api
    from .api import market as market_api
    from .api import onboarding as onboarding_api
    from .api import operations as operations_api
    from .api import products as products_api
    from .api import project_dashboard as project_dashboard_api
    from .api import project_folders as project_folders_api
    from .api import projects as projects_api
    from .api import representations as representations_api
    from .api import reviewables as reviewables_api
    from .api import services as services_api
    from .api import system as system_api
    from .api import tasks as tasks_api
    from .api import teams as teams_api
    from .api import thumbnails as thumbnails_api
    from .api import uris as uris_api
    from .api import users as users_api
    from .api import versions as versions_api
    from .api import views as views_api
    from .api import workfiles as workfiles_api
    from .api import ynput_cloud as ynput_cloud_api
    from .core import AsyncSender, Sender

__all__ = ["AsyncRest", "Rest"]


class Rest:
    """All operations of the server, by tag.

    Args:
        sender: Sends calls and returns answers; it knows connection, identity, patience and errors.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def access(self) -> access_api.Access:
        """Operations of "Access"."""
        from .api.access import Access

        return Access(self._sender)

    @cached_property
    def actions(self) -> actions_api.Actions:
        """Operations of "Actions"."""
        from .api.actions import Actions

        return Actions(self._sender)

    @cached_property
    def activity_feed(self) -> activity_feed_api.ActivityFeed:
        """Operations of "Activity feed"."""
        from .api.activity_feed import ActivityFeed

        return ActivityFeed(self._sender)

    @cached_property
    def addons(self) -> addons_api.Addons:
        """Operations of "Addons"."""
        from .api.addons import Addons

        return Addons(self._sender)

    @cached_property
    def anatomy(self) -> anatomy_api.Anatomy:
        """Operations of "Anatomy"."""
        from .api.anatomy import Anatomy

        return Anatomy(self._sender)

    @cached_property
    def attributes(self) -> attributes_api.Attributes:
        """Operations of "Attributes"."""
        from .api.attributes import Attributes

        return Attributes(self._sender)

    @cached_property
    def authentication(self) -> authentication_api.Authentication:
        """Operations of "Authentication"."""
        from .api.authentication import Authentication

        return Authentication(self._sender)

    @cached_property
    def bundles(self) -> bundles_api.Bundles:
        """Operations of "Bundles"."""
        from .api.bundles import Bundles

        return Bundles(self._sender)

    @cached_property
    def configuration(self) -> configuration_api.Configuration:
        """Operations of "Configuration"."""
        from .api.configuration import Configuration

        return Configuration(self._sender)

    @cached_property
    def data_import(self) -> data_import_api.DataImport:
        """Operations of "Data Import"."""
        from .api.data_import import DataImport

        return DataImport(self._sender)

    @cached_property
    def desktop(self) -> desktop_api.Desktop:
        """Operations of "Desktop"."""
        from .api.desktop import Desktop

        return Desktop(self._sender)

    @cached_property
    def entity_lists(self) -> entity_lists_api.EntityLists:
        """Operations of "Entity lists"."""
        from .api.entity_lists import EntityLists

        return EntityLists(self._sender)

    @cached_property
    def enums(self) -> enums_api.Enums:
        """Operations of "Enums"."""
        from .api.enums import Enums

        return Enums(self._sender)

    @cached_property
    def events(self) -> events_api.Events:
        """Operations of "Events"."""
        from .api.events import Events

        return Events(self._sender)

    @cached_property
    def files(self) -> files_api.Files:
        """Operations of "Files"."""
        from .api.files import Files

        return Files(self._sender)

    @cached_property
    def folders(self) -> folders_api.Folders:
        """Operations of "Folders"."""
        from .api.folders import Folders

        return Folders(self._sender)

    @cached_property
    def inbox(self) -> inbox_api.Inbox:
        """Operations of "Inbox"."""
        from .api.inbox import Inbox

        return Inbox(self._sender)

    @cached_property
    def links(self) -> links_api.Links:
        """Operations of "Links"."""
        from .api.links import Links

        return Links(self._sender)

    @cached_property
    def market(self) -> market_api.Market:
        """Operations of "Market"."""
        from .api.market import Market

        return Market(self._sender)

    @cached_property
    def onboarding(self) -> onboarding_api.Onboarding:
        """Operations of "Onboarding"."""
        from .api.onboarding import Onboarding

        return Onboarding(self._sender)

    @cached_property
    def operations(self) -> operations_api.Operations:
        """Operations of "Operations"."""
        from .api.operations import Operations

        return Operations(self._sender)

    @cached_property
    def products(self) -> products_api.Products:
        """Operations of "Products"."""
        from .api.products import Products

        return Products(self._sender)

    @cached_property
    def project_dashboard(self) -> project_dashboard_api.ProjectDashboard:
        """Operations of "Project dashboard"."""
        from .api.project_dashboard import ProjectDashboard

        return ProjectDashboard(self._sender)

    @cached_property
    def project_folders(self) -> project_folders_api.ProjectFolders:
        """Operations of "Project folders"."""
        from .api.project_folders import ProjectFolders

        return ProjectFolders(self._sender)

    @cached_property
    def projects(self) -> projects_api.Projects:
        """Operations of "Projects"."""
        from .api.projects import Projects

        return Projects(self._sender)

    @cached_property
    def representations(self) -> representations_api.Representations:
        """Operations of "Representations"."""
        from .api.representations import Representations

        return Representations(self._sender)

    @cached_property
    def reviewables(self) -> reviewables_api.Reviewables:
        """Operations of "Reviewables"."""
        from .api.reviewables import Reviewables

        return Reviewables(self._sender)

    @cached_property
    def services(self) -> services_api.Services:
        """Operations of "Services"."""
        from .api.services import Services

        return Services(self._sender)

    @cached_property
    def system(self) -> system_api.System:
        """Operations of "System"."""
        from .api.system import System

        return System(self._sender)

    @cached_property
    def tasks(self) -> tasks_api.Tasks:
        """Operations of "Tasks"."""
        from .api.tasks import Tasks

        return Tasks(self._sender)

    @cached_property
    def teams(self) -> teams_api.Teams:
        """Operations of "Teams"."""
        from .api.teams import Teams

        return Teams(self._sender)

    @cached_property
    def thumbnails(self) -> thumbnails_api.Thumbnails:
        """Operations of "Thumbnails"."""
        from .api.thumbnails import Thumbnails

        return Thumbnails(self._sender)

    @cached_property
    def uris(self) -> uris_api.Uris:
        """Operations of "URIs"."""
        from .api.uris import Uris

        return Uris(self._sender)

    @cached_property
    def users(self) -> users_api.Users:
        """Operations of "Users"."""
        from .api.users import Users

        return Users(self._sender)

    @cached_property
    def versions(self) -> versions_api.Versions:
        """Operations of "Versions"."""
        from .api.versions import Versions

        return Versions(self._sender)

    @cached_property
    def views(self) -> views_api.Views:
        """Operations of "Views"."""
        from .api.views import Views

        return Views(self._sender)

    @cached_property
    def workfiles(self) -> workfiles_api.Workfiles:
        """Operations of "Workfiles"."""
        from .api.workfiles import Workfiles

        return Workfiles(self._sender)

    @cached_property
    def ynput_cloud(self) -> ynput_cloud_api.YnputCloud:
        """Operations of "Ynput Cloud"."""
        from .api.ynput_cloud import YnputCloud

        return YnputCloud(self._sender)


class AsyncRest:
    """The asynchronous twin of `Rest`.

    Args:
        sender: Sends calls and returns answers; it knows connection, identity, patience and errors.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def access(self) -> access_api.AsyncAccess:
        """Operations of "Access"."""
        from .api.access import AsyncAccess

        return AsyncAccess(self._sender)

    @cached_property
    def actions(self) -> actions_api.AsyncActions:
        """Operations of "Actions"."""
        from .api.actions import AsyncActions

        return AsyncActions(self._sender)

    @cached_property
    def activity_feed(self) -> activity_feed_api.AsyncActivityFeed:
        """Operations of "Activity feed"."""
        from .api.activity_feed import AsyncActivityFeed

        return AsyncActivityFeed(self._sender)

    @cached_property
    def addons(self) -> addons_api.AsyncAddons:
        """Operations of "Addons"."""
        from .api.addons import AsyncAddons

        return AsyncAddons(self._sender)

    @cached_property
    def anatomy(self) -> anatomy_api.AsyncAnatomy:
        """Operations of "Anatomy"."""
        from .api.anatomy import AsyncAnatomy

        return AsyncAnatomy(self._sender)

    @cached_property
    def attributes(self) -> attributes_api.AsyncAttributes:
        """Operations of "Attributes"."""
        from .api.attributes import AsyncAttributes

        return AsyncAttributes(self._sender)

    @cached_property
    def authentication(self) -> authentication_api.AsyncAuthentication:
        """Operations of "Authentication"."""
        from .api.authentication import AsyncAuthentication

        return AsyncAuthentication(self._sender)

    @cached_property
    def bundles(self) -> bundles_api.AsyncBundles:
        """Operations of "Bundles"."""
        from .api.bundles import AsyncBundles

        return AsyncBundles(self._sender)

    @cached_property
    def configuration(self) -> configuration_api.AsyncConfiguration:
        """Operations of "Configuration"."""
        from .api.configuration import AsyncConfiguration

        return AsyncConfiguration(self._sender)

    @cached_property
    def data_import(self) -> data_import_api.AsyncDataImport:
        """Operations of "Data Import"."""
        from .api.data_import import AsyncDataImport

        return AsyncDataImport(self._sender)

    @cached_property
    def desktop(self) -> desktop_api.AsyncDesktop:
        """Operations of "Desktop"."""
        from .api.desktop import AsyncDesktop

        return AsyncDesktop(self._sender)

    @cached_property
    def entity_lists(self) -> entity_lists_api.AsyncEntityLists:
        """Operations of "Entity lists"."""
        from .api.entity_lists import AsyncEntityLists

        return AsyncEntityLists(self._sender)

    @cached_property
    def enums(self) -> enums_api.AsyncEnums:
        """Operations of "Enums"."""
        from .api.enums import AsyncEnums

        return AsyncEnums(self._sender)

    @cached_property
    def events(self) -> events_api.AsyncEvents:
        """Operations of "Events"."""
        from .api.events import AsyncEvents

        return AsyncEvents(self._sender)

    @cached_property
    def files(self) -> files_api.AsyncFiles:
        """Operations of "Files"."""
        from .api.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def folders(self) -> folders_api.AsyncFolders:
        """Operations of "Folders"."""
        from .api.folders import AsyncFolders

        return AsyncFolders(self._sender)

    @cached_property
    def inbox(self) -> inbox_api.AsyncInbox:
        """Operations of "Inbox"."""
        from .api.inbox import AsyncInbox

        return AsyncInbox(self._sender)

    @cached_property
    def links(self) -> links_api.AsyncLinks:
        """Operations of "Links"."""
        from .api.links import AsyncLinks

        return AsyncLinks(self._sender)

    @cached_property
    def market(self) -> market_api.AsyncMarket:
        """Operations of "Market"."""
        from .api.market import AsyncMarket

        return AsyncMarket(self._sender)

    @cached_property
    def onboarding(self) -> onboarding_api.AsyncOnboarding:
        """Operations of "Onboarding"."""
        from .api.onboarding import AsyncOnboarding

        return AsyncOnboarding(self._sender)

    @cached_property
    def operations(self) -> operations_api.AsyncOperations:
        """Operations of "Operations"."""
        from .api.operations import AsyncOperations

        return AsyncOperations(self._sender)

    @cached_property
    def products(self) -> products_api.AsyncProducts:
        """Operations of "Products"."""
        from .api.products import AsyncProducts

        return AsyncProducts(self._sender)

    @cached_property
    def project_dashboard(self) -> project_dashboard_api.AsyncProjectDashboard:
        """Operations of "Project dashboard"."""
        from .api.project_dashboard import AsyncProjectDashboard

        return AsyncProjectDashboard(self._sender)

    @cached_property
    def project_folders(self) -> project_folders_api.AsyncProjectFolders:
        """Operations of "Project folders"."""
        from .api.project_folders import AsyncProjectFolders

        return AsyncProjectFolders(self._sender)

    @cached_property
    def projects(self) -> projects_api.AsyncProjects:
        """Operations of "Projects"."""
        from .api.projects import AsyncProjects

        return AsyncProjects(self._sender)

    @cached_property
    def representations(self) -> representations_api.AsyncRepresentations:
        """Operations of "Representations"."""
        from .api.representations import AsyncRepresentations

        return AsyncRepresentations(self._sender)

    @cached_property
    def reviewables(self) -> reviewables_api.AsyncReviewables:
        """Operations of "Reviewables"."""
        from .api.reviewables import AsyncReviewables

        return AsyncReviewables(self._sender)

    @cached_property
    def services(self) -> services_api.AsyncServices:
        """Operations of "Services"."""
        from .api.services import AsyncServices

        return AsyncServices(self._sender)

    @cached_property
    def system(self) -> system_api.AsyncSystem:
        """Operations of "System"."""
        from .api.system import AsyncSystem

        return AsyncSystem(self._sender)

    @cached_property
    def tasks(self) -> tasks_api.AsyncTasks:
        """Operations of "Tasks"."""
        from .api.tasks import AsyncTasks

        return AsyncTasks(self._sender)

    @cached_property
    def teams(self) -> teams_api.AsyncTeams:
        """Operations of "Teams"."""
        from .api.teams import AsyncTeams

        return AsyncTeams(self._sender)

    @cached_property
    def thumbnails(self) -> thumbnails_api.AsyncThumbnails:
        """Operations of "Thumbnails"."""
        from .api.thumbnails import AsyncThumbnails

        return AsyncThumbnails(self._sender)

    @cached_property
    def uris(self) -> uris_api.AsyncUris:
        """Operations of "URIs"."""
        from .api.uris import AsyncUris

        return AsyncUris(self._sender)

    @cached_property
    def users(self) -> users_api.AsyncUsers:
        """Operations of "Users"."""
        from .api.users import AsyncUsers

        return AsyncUsers(self._sender)

    @cached_property
    def versions(self) -> versions_api.AsyncVersions:
        """Operations of "Versions"."""
        from .api.versions import AsyncVersions

        return AsyncVersions(self._sender)

    @cached_property
    def views(self) -> views_api.AsyncViews:
        """Operations of "Views"."""
        from .api.views import AsyncViews

        return AsyncViews(self._sender)

    @cached_property
    def workfiles(self) -> workfiles_api.AsyncWorkfiles:
        """Operations of "Workfiles"."""
        from .api.workfiles import AsyncWorkfiles

        return AsyncWorkfiles(self._sender)

    @cached_property
    def ynput_cloud(self) -> ynput_cloud_api.AsyncYnputCloud:
        """Operations of "Ynput Cloud"."""
        from .api.ynput_cloud import AsyncYnputCloud

        return AsyncYnputCloud(self._sender)
