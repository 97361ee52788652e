"""A bar chart, as SVG."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

__all__ = ["bar_chart"]

_ROW, _LEFT, _WIDTH = 18, 170, 480


def bar_chart(values: Mapping[str, float]) -> str:
    """One horizontal bar for each value, with its name before it and its number behind it."""
    scale = _WIDTH / max(values.values())
    height = _ROW * len(values) + 10
    rows = [
        f'<text x="{_LEFT - 8}" y="{top + 13}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="{_LEFT}" y="{top + 2}" width="{value * scale:.1f}" height="{_ROW - 4}" fill="#4b8bbe"/>'
        f'<text x="{_LEFT + value * scale + 6:.1f}" y="{top + 13}">{value:.1f}</text>'
        for top, (name, value) in zip(range(5, height, _ROW), values.items(), strict=False)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + 60}" height="{height}" '
        'font-family="sans-serif" font-size="12" fill="#666">\n' + "\n".join(rows) + "\n</svg>\n"
    )
