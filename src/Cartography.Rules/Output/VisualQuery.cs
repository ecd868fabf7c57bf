using System.Text.RegularExpressions;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Rules.Output;

/// <summary>A visual query that runs by itself: a browser takes no parameters from a link, so they are written into the text.</summary>
internal static partial class VisualQuery
{
    public static string? Of(Fact fact) => fact.Visual is null || fact.Parameters.Count == 0
        ? fact.Visual
        : Parameter().Replace(fact.Visual, match => fact.Parameters.TryGetValue(match.Groups["name"].Value, out var value) ? Literal(value) : match.Value);

    private static string Literal(Value value) => value.Kind switch
    {
        ValueKind.String => $"'{value.AsString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Literal))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{Names.Quoted(entry.Key)}: {Literal(entry.Value)}"))}}}",
        ValueKind.Null => "null",
        _ => ValueText.Plain(value),
    };

    [GeneratedRegex(@"\$(?<name>[A-Za-z_][A-Za-z0-9_]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
