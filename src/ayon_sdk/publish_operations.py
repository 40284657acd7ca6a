"""Operations on what artists make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from .operation_builder import OperationBuilder, given, list_of
from .operation_types import CreateOperation, DeleteOperation, UpdateOperation
from .sentinels import NOT_SET, NotSet

__all__ = ["PublishOperations"]


class PublishOperations(OperationBuilder):
    """Create, change and delete products, versions, representations and workfiles."""

    # Products

    def create_product(
        self,
        project_name: str,
        name: str,
        product_type: str,
        folder_id: str,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        product_base_type: Optional[str] = None,
        product_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a product; what is not given is left to the server.

        Args:
            project_name: Project of the product.
            name: Name of the product.
            product_type: Type of the product, e.g. ``"render"``.
            folder_id: Folder it belongs to.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            product_base_type: Base type of the product, for servers that know them.
            product_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new product.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "product",
            product_id,
            name=name,
            productType=product_type,
            folderId=folder_id,
            attrib=attrib,
            data=data,
            tags=list_of(tags),
            status=status,
            active=active,
            productBaseType=product_base_type,
        )

    def update_product(
        self,
        project_name: str,
        product_id: str,
        name: Optional[str] = None,
        folder_id: Optional[str] = None,
        product_type: Optional[str] = None,
        product_base_type: Optional[str] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
    ) -> UpdateOperation:
        """Change a product; what is not given stays as it is.

        Args:
            project_name: Project of the product.
            product_id: Id of the product.
            name: New name.
            folder_id: Folder to move it to.
            product_type: New type.
            product_base_type: New base type.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "product",
            product_id,
            name=given(name),
            folderId=given(folder_id),
            productType=given(product_type),
            productBaseType=given(product_base_type),
            attrib=given(attrib),
            data=given(data),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
        )

    def delete_product(self, project_name: str, product_id: str) -> DeleteOperation:
        """Delete a product.

        Args:
            project_name: Project of the product.
            product_id: Id of the product.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "product", product_id)

    # Versions

    def create_version(
        self,
        project_name: str,
        version: int,
        product_id: str,
        task_id: Optional[str] = None,
        author: Optional[str] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Optional[str] = None,
        version_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a version; what is not given is left to the server.

        Args:
            project_name: Project of the version.
            version: Number of the version.
            product_id: Product it belongs to.
            task_id: Task it was made in.
            author: Name of the user who made it.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail.
            version_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new version.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "version",
            version_id,
            version=version,
            productId=product_id,
            taskId=task_id,
            author=author,
            attrib=attrib,
            data=data,
            tags=list_of(tags),
            status=status,
            active=active,
            thumbnailId=thumbnail_id,
        )

    def update_version(
        self,
        project_name: str,
        version_id: str,
        version: Optional[int] = None,
        product_id: Optional[str] = None,
        task_id: Union[str, NotSet, None] = NOT_SET,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
    ) -> UpdateOperation:
        """Change a version; what is not given stays as it is.

        Args:
            project_name: Project of the version.
            version_id: Id of the version.
            version: New number.
            product_id: Product to move it to.
            task_id: Task it was made in, None for none.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail, None for none.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "version",
            version_id,
            version=given(version),
            productId=given(product_id),
            taskId=task_id,
            attrib=given(attrib),
            data=given(data),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
            thumbnailId=thumbnail_id,
        )

    def delete_version(self, project_name: str, version_id: str) -> DeleteOperation:
        """Delete a version.

        Args:
            project_name: Project of the version.
            version_id: Id of the version.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "version", version_id)

    # Representations

    def create_representation(
        self,
        project_name: str,
        name: str,
        version_id: str,
        files: Optional[Iterable[Mapping[str, Any]]] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        traits: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        representation_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a representation; what is not given is left to the server.

        Args:
            project_name: Project of the representation.
            name: Name of the representation, e.g. ``"exr"``.
            version_id: Version it belongs to.
            files: Files of the representation.
            attrib: Values of attributes.
            data: Further data.
            traits: Traits of the representation.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            representation_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new representation.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "representation",
            representation_id,
            name=name,
            versionId=version_id,
            files=list_of(files),
            attrib=attrib,
            data=data,
            traits=traits,
            tags=list_of(tags),
            status=status,
            active=active,
        )

    def update_representation(
        self,
        project_name: str,
        representation_id: str,
        name: Optional[str] = None,
        version_id: Optional[str] = None,
        files: Optional[Iterable[Mapping[str, Any]]] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        traits: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
    ) -> UpdateOperation:
        """Change a representation; what is not given stays as it is.

        Args:
            project_name: Project of the representation.
            representation_id: Id of the representation.
            name: New name.
            version_id: Version to move it to.
            files: Files, all of them.
            attrib: Values of attributes.
            data: Further data.
            traits: Traits, all of them.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "representation",
            representation_id,
            name=given(name),
            versionId=given(version_id),
            files=given(list_of(files)),
            attrib=given(attrib),
            data=given(data),
            traits=given(traits),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
        )

    def delete_representation(self, project_name: str, representation_id: str) -> DeleteOperation:
        """Delete a representation.

        Args:
            project_name: Project of the representation.
            representation_id: Id of the representation.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "representation", representation_id)

    # Workfiles

    def create_workfile_entity(
        self,
        project_name: str,
        path: str,
        task_id: str,
        *,
        thumbnail_id: Optional[str] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        workfile_id: Optional[str] = None,
    ) -> CreateOperation:
        """Create a workfile; what is not given is left to the server.

        Args:
            project_name: Project of the workfile.
            path: Path of the workfile, usually with a root in it.
            task_id: Task it belongs to.
            thumbnail_id: Id of a thumbnail.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            workfile_id: Id it should get; a new one by default.

        Returns:
            The operation, which knows the id of the new workfile.

        Raises:
            ValueError: The id is no id.
        """
        return self._create(
            project_name,
            "workfile",
            workfile_id,
            path=path,
            taskId=task_id,
            thumbnailId=thumbnail_id,
            attrib=attrib,
            data=data,
            tags=list_of(tags),
            status=status,
            active=active,
        )

    def update_workfile_entity(
        self,
        project_name: str,
        workfile_id: str,
        path: Optional[str] = None,
        task_id: Optional[str] = None,
        attrib: Optional[Mapping[str, Any]] = None,
        data: Optional[Mapping[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
        created_by: Optional[str] = None,
        updated_by: Optional[str] = None,
    ) -> UpdateOperation:
        """Change a workfile; what is not given stays as it is.

        Args:
            project_name: Project of the workfile.
            workfile_id: Id of the workfile.
            path: New path.
            task_id: Task to move it to.
            attrib: Values of attributes.
            data: Further data.
            tags: Names of tags.
            status: Status.
            active: Whether it is active.
            thumbnail_id: Id of a thumbnail, None for none.
            created_by: Name of the user who made it.
            updated_by: Name of the user who changed it.

        Returns:
            The operation; one without changes is not sent.

        Raises:
            ValueError: The id is no id.
        """
        return self._update(
            project_name,
            "workfile",
            workfile_id,
            path=given(path),
            taskId=given(task_id),
            attrib=given(attrib),
            data=given(data),
            tags=given(list_of(tags)),
            status=given(status),
            active=given(active),
            thumbnailId=thumbnail_id,
            createdBy=given(created_by),
            updatedBy=given(updated_by),
        )

    def delete_workfile_entity(self, project_name: str, workfile_id: str) -> DeleteOperation:
        """Delete a workfile.

        Args:
            project_name: Project of the workfile.
            workfile_id: Id of the workfile.

        Returns:
            The operation.

        Raises:
            ValueError: The id is no id.
        """
        return self.delete_entity(project_name, "workfile", workfile_id)
