using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cartography.Generators.Model;

/// <summary>Something wrong in a record, and where.</summary>
internal sealed record Mistake(string Id, string File, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public static Mistake At(DiagnosticDescriptor rule, ISymbol symbol, params string[] arguments)
    {
        var location = symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
        return new(rule.Id, location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span, new(arguments));
    }

    public Diagnostic ToDiagnostic()
    {
        var location = File.Length == 0 ? Location.None : Location.Create(File, Span, Lines);
        return Diagnostic.Create(Rules.ById(Id), location, [.. Arguments]);
    }
}
