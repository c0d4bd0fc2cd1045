"""The frame of the matrix as a page: what it looks like on a light and on a dark background, and nothing to load."""

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Who can run beside whom</title>
<style>
:root {
  --paper: #ffffff; --ink: #1c1c1c; --line: #b5b5b5; --soft: #f1f1f1;
  --yes: #bfe5c7; --no: #f4b6ae; --open: #f3dc8b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e4e4e4; --line: #555a60; --soft: #24272b;
    --yes: #1f5c31; --no: #7a2a22; --open: #6b5a14;
  }
}
body { background: var(--paper); color: var(--ink); font: 15px/1.45 Arial, Helvetica, sans-serif; margin: 2em; }
a { color: inherit; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 3px 7px; text-align: left; vertical-align: top; }
th { background: var(--soft); font-weight: 600; }
.grid { display: block; overflow-x: auto; margin-bottom: 1em; }
.grid td { white-space: nowrap; }
.grid a { text-decoration: none; }
.yes, .no, .unknown { display: inline-block; min-width: 1.3em; padding: 0 2px; margin-right: 2px; text-align: center; }
.yes { background: var(--yes); }
.no { background: var(--no); }
.unknown { background: var(--open); }
.legend { margin: 0.3em 0; }
details { margin: 0.2em 0; }
details:target > summary { outline: 2px solid var(--line); }
summary { cursor: pointer; }
details table, details ul, details p { margin: 0.4em 1.2em; }
</style>
</head>
<body>
<h1>Who can run beside whom</h1>
{body}
<script>
// A link from the grid opens the case that it leads to.
function open_target() {
  const found = document.getElementById(location.hash.slice(1));
  if (found && found.tagName === "DETAILS") found.open = true;
}
addEventListener("hashchange", open_target);
open_target();
</script>
</body>
</html>
"""
