"""A program that uses jinja2, which is a guest too."""
from jinja2 import Environment, DictLoader
env=Environment(loader=DictLoader({'m':'{% macro li(x) %}<li>{{ x|upper }}</li>{% endmacro %}','t':'{% from "m" import li %}<ul>{% for i in items if i %}{{ loop.index }}{{ li(i) }}{% else %}none{% endfor %}</ul>{{ x.y }}{% set z = 5 %}{{ z ** 2 }}'}))
print(env.get_template('t').render(items=['a','','b'], x={'y':'<'}))
try: env.from_string('{% for %}')
except Exception as e: print(type(e).__name__, e)
