"""stub"""


def format_text(text: str, path: str = "<text>") -> str:
    return text
