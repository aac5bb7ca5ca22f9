"""Pictures that the portal draws of itself, with Pillow: cards for shared links, and its icon."""

from generator.cards.draw import drawn_card
from generator.cards.icons import favicon, icon, maskable_icon, touch_icon

__all__ = ["drawn_card", "favicon", "icon", "maskable_icon", "touch_icon"]
