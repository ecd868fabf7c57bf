using Cartography.Rules.Output;
using Cartography.Values;

namespace Cartography.Rules.Drift;

/// <summary>What a query returned at some moment; all cells as text.</summary>
/// <param name="Name">What the query is called.</param>
/// <param name="Query">The query.</param>
/// <param name="Properties">Its columns; empty if it returned nothing.</param>
/// <param name="Results">Its rows, sorted.</param>
public sealed record DriftState(string Name, string Query, IReadOnlyList<string> Properties, IReadOnlyList<IReadOnlyList<string>> Results)
{
    /// <summary>The text of a cell: lists are sorted and joined by a bar, all else is written as Python writes it.</summary>
    public static string Cell(Value value) => value.Kind == ValueKind.List
        ? string.Join('|', value.AsList().Select(PythonText.Of).Order(StringComparer.Ordinal))
        : PythonText.Of(value);

    /// <summary>The file's text: keys sorted, four blanks a level, a line break at the end.</summary>
    public string ToJson() => JsonText.Indented(
        Value.From(MapValue.Of(
            ("name", Name),
            ("properties", Texts(Properties)),
            ("results", Value.From(ListValue.Of(Results.Select(Texts)))),
            ("validation_query", Query))),
        "    ") + "\n";

    private static Value Texts(IReadOnlyList<string> texts) => Value.From(ListValue.Of(texts.Select(text => Value.From(text))));
}
