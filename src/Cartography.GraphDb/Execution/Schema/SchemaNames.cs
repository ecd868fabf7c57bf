using System.IO.Hashing;
using System.Text;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Schema;

/// <summary>Names of indexes and constraints.</summary>
internal static class SchemaNames
{
    /// <summary>The name that a command gives.</summary>
    public static string Given(Expression name, Frame frame)
    {
        var value = name switch
        {
            Literal literal => literal.Value,
            Parameter parameter => frame.Parameters.GetOrNull(parameter.Name),
            _ => Value.Null,
        };
        return value.Kind == ValueKind.String && value.AsString().Length > 0
            ? value.AsString()
            : throw new QueryException(StatusCodes.ArgumentError, $"An index or constraint is named by a string that is not empty, but got {ShortText.Of(value)}.");
    }

    /// <summary>A name made of what is indexed, the same each time.</summary>
    public static string Made(string what, SchemaTarget target)
    {
        var text = $"{what}|{target.OnRelationships}|{string.Join(',', target.Labels)}|{string.Join(',', target.Properties)}";
        return $"{what}_{XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(text)):x8}";
    }
}
