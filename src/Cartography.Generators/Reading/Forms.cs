using Cartography.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators.Reading;

/// <summary>Which kind of property a C# type can be.</summary>
internal static class Forms
{
    public static ValueForm Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type.SpecialType switch
        {
            SpecialType.System_String => ValueForm.Text,
            SpecialType.System_Int64 => ValueForm.Integer,
            SpecialType.System_Double => ValueForm.Float,
            SpecialType.System_Boolean => ValueForm.Boolean,
            _ => OfNamed(type),
        };
    }

    public static ITypeSymbol? ListItem(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list ? list.TypeArguments[0] : null;

    public static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ValueForm OfNamed(ITypeSymbol type) => ListItem(type)?.SpecialType switch
    {
        SpecialType.System_String => ValueForm.TextList,
        SpecialType.System_Int64 => ValueForm.IntegerList,
        null when type.ToDisplayString() == "System.DateTimeOffset" => ValueForm.Time,
        _ => ValueForm.None,
    };
}
