"""What is raised where Pagefind makes no index."""


class NotIndexed(Exception):
    """Why there is no index, in Vietnamese, with Pagefind's own words."""
