"""`Page` → HTML bytes, with the theme's templates. Asks nothing of other pages."""

from generator.render.breadcrumbs import breadcrumbs_of
from generator.render.environment import theme_environment
from generator.render.frame import Frame, frame
from generator.render.page import RenderedPage, Renderer, chrome_of
from generator.render.styles import styles_of

__all__ = [
    "Frame",
    "RenderedPage",
    "Renderer",
    "breadcrumbs_of",
    "chrome_of",
    "frame",
    "styles_of",
    "theme_environment",
]
