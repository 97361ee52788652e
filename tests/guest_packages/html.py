"""A program that uses html, which is a guest too."""
from html.parser import HTMLParser
import html
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs)
    def handle_endtag(self, tag): print('end', tag)
    def handle_data(self, data): print('data', repr(data))
P().feed('<a href="x">y &amp; z</a><br/><!-- c -->')
print(html.escape('<a>'), html.unescape('&lt;&eacute;'))
