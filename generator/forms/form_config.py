"""The configuration of the form at /quan-tri/: Sveltia CMS, with the fields of our schema."""

from typing import Any

from generator.forms.form_fields import Field, form_fields
from generator.forms.kinds import PAGES, RECORDS
from generator.forms.layout import BODY, laid_out
from generator.forms.named import NamesByHome
from generator.model import FormHost, FormSettings, Settings

Config = dict[str, Any]
_CONTENT = "content"
_LONGEST_NAME = 90
_PICTURES = {
    "max_file_size": 12_000_000,
    "slugify_filename": True,
    "transformations": {"raster_image": {"format": "webp", "width": 1600, "height": 1600}},
}
_COLLECTIONS = {
    "news": ("Bài viết", "{{title}}", "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}"),
    "documents": ("Văn bản", "{{issued | date('YYYY')}}-{{number}}", "{{type}}/{{slug}}"),
    "events": ("Thời hạn, sự kiện", "{{title}}", "{{start | date('YYYY')}}/{{slug}}"),
    "regions": ("Địa phương", "{{name}}", "{{slug}}"),
    "statistics": ("Chỉ số thống kê", "{{title}}", "{{slug}}"),
    PAGES: ("Trang viết tay", "{{title}}", "{{slug}}"),
}
"""What each is called, how a new file is named, and the folders above it."""
_BODY: Field = {
    "name": BODY,
    "label": "Nội dung",
    "widget": "richtext",
    "required": False,
    "buttons": [
        *("bold", "italic", "link", "heading-two", "heading-three"),
        *("bulleted-list", "numbered-list", "quote"),
    ],
    "hint": "Dán từ Word được. Con số nào ghi ở ô “Số liệu” cũng phải có câu nêu nó ở đây.",
}
_FROM_WORD = "Có tệp Word? [Chuyển tệp Word thành bài](./tu-tep-word.html)"
_WITH_PICTURES = ("news", "events")
"""Their pictures lie in the folder of the file's name, and are called by it: `ten-bai/hinh.webp`.
Attachments of official texts lie there too, and are called by their names alone."""
_COMMITS = {
    "create": "Thêm {{collection}}: {{slug}}",
    "update": "Sửa {{collection}}: {{slug}}",
    "delete": "Xóa {{collection}}: {{slug}}",
    "uploadMedia": "Thêm tệp {{path}}",
    "deleteMedia": "Xóa tệp {{path}}",
}


def form_config(settings: Settings, form: FormSettings, names: NamesByHome) -> Config:
    """Return all that the form is told; it asks nobody but the code host for more."""
    is_reviewed = form.review and form.host is not FormHost.GITEA
    return {
        "load_config_file": False,
        "app_title": f"Quản trị: {settings.site_name}",
        "site_url": settings.site_url if settings.site_url.startswith("http") else "",
        "backend": _backend(form),
        "media_folder": _CONTENT,
        "public_folder": "/",
        "media_libraries": {"default": {"config": _PICTURES}, "stock_assets": {"providers": []}},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": _LONGEST_NAME},
        "output": {"omit_empty_optional_fields": True},
        "editor": {"preview": False},
        "show_preview_links": False,
        "collections": [_collection(folder, names) for folder in _COLLECTIONS],
        **({"publish_mode": "editorial_workflow"} if is_reviewed else {}),
    }


def _body(folder: str) -> Field:
    return {**_BODY, "editor_components": ["image"] if folder in _WITH_PICTURES else []}


def _backend(form: FormSettings) -> Field:
    own = {
        FormHost.GITHUB: {"base_url": form.sign_in},
        FormHost.GITLAB: {"base_url": form.address, "api_root": _below(form.address, "/api/v4")},
        FormHost.GITEA: {"base_url": form.address, "api_root": _below(form.address, "/api/v1")},
    }[form.host]
    by_application = {"app_id": form.application}
    if form.host is FormHost.GITLAB and form.application:
        by_application["auth_type"] = "pkce"
    known = {key: value for key, value in (own | by_application).items() if value}
    repository = {"name": form.host.value, "repo": form.repository, "branch": form.branch}
    return {**repository, **known, "commit_messages": _COMMITS}


def _below(address: str, path: str) -> str:
    return f"{address.rstrip('/')}{path}" if address else ""


def _collection(folder: str, names: NamesByHome) -> Field:
    label, slug, path = _COLLECTIONS[folder]
    group = RECORDS[folder]
    fields = {field["name"]: field for field in form_fields(group, names)} | {BODY: _body(folder)}
    usual, seldom = laid_out(folder)
    title = "name" if any(field.key == "name" for field in group.common) else "title"
    return {
        "name": folder,
        "label": label,
        "label_singular": group.noun,
        **({"description": _FROM_WORD} if folder == "news" else {}),
        "folder": _CONTENT if folder == PAGES else f"{_CONTENT}/{folder}",
        "create": True,
        "delete": False,
        "extension": "md",
        "format": "yaml-frontmatter",
        "identifier_field": title if folder != "documents" else "number",
        "slug": slug,
        "path": path,
        "media_folder": "",
        "public_folder": "{{slug}}" if folder in _WITH_PICTURES else "",
        "fields": [fields[name] for name in (*usual, *seldom)],
    }
