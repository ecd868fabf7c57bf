namespace Cartography.Rules.Output;

/// <summary>How the page of a report looks.</summary>
internal static class HtmlStyle
{
    public const string Text = """
        :root { color-scheme: light dark; --line: #8884; --pass: #187a3c; --fail: #b3261e; --unknown: #9a6700; }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
        dl { display: flex; flex-wrap: wrap; gap: 2rem; } dt { opacity: .7; } dd { font-size: 1.6rem; margin: 0; }
        details { border-bottom: 1px solid var(--line); padding: .4rem 0; } summary { cursor: pointer; }
        table { border-collapse: collapse; display: block; font-size: 13px; margin: .5rem 0 1rem; overflow-x: auto; }
        td, th { border: 1px solid var(--line); max-width: 30rem; overflow-wrap: anywhere; padding: .2rem .5rem; text-align: left; vertical-align: top; }
        small { opacity: .7; font-weight: normal; } h3 { margin-bottom: 0; }
        .pass { color: var(--pass); } .fail { color: var(--fail); font-weight: 600; } .unknown { color: var(--unknown); }
        """;
}
