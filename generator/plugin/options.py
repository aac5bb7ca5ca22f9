"""The plugin's options as mkdocs.yml names them; loaded by builds that make nothing, too."""

from mkdocs.config import Config, config_options

from generator.model import FormHost


class OwnerConfig(Config):
    """The owner block; names as in `model.Owner`."""

    organisation = config_options.Type(str, default="")
    responsible = config_options.Type(str, default="")
    address = config_options.Type(str, default="")
    phone = config_options.Type(str, default="")
    email = config_options.Type(str, default="")


class FormConfig(Config):
    """Where the form at /quan-tri/ keeps what is written; names as in `model.FormSettings`."""

    host = config_options.Optional(config_options.Choice(tuple(FormHost)))
    repository = config_options.Type(str, default="")
    branch = config_options.Type(str, default="main")
    address = config_options.Type(str, default="")
    application = config_options.Type(str, default="")
    sign_in = config_options.Type(str, default="")
    review = config_options.Type(bool, default=True)


class PortalConfig(Config):
    """Options of the plugin in mkdocs.yml."""

    tagline = config_options.Type(str, default="")
    short_name = config_options.Type(str, default="")
    owner = config_options.SubConfig(OwnerConfig)
    form = config_options.SubConfig(FormConfig)
    search = config_options.Type(bool, default=True)
    cards = config_options.Type(bool, default=True)
    pdf = config_options.Type(bool, default=False)
    visits = config_options.Type(str, default="")
    comments = config_options.Type(str, default="")
    now = config_options.Optional(config_options.Type(str))
