using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>Parameters and columns as the maps that SHOW FUNCTIONS and SHOW PROCEDURES give.</summary>
internal static class ParameterMaps
{
    public static Value Of(FunctionParameter parameter)
    {
        var map = new List<KeyValuePair<string, Value>>
        {
            new("isDeprecated", false),
            new("name", parameter.Name),
            new("description", $"{parameter.Name} :: {parameter.Type}"),
            new("type", parameter.Type.ToString()),
        };

        if (parameter.IsOptional)
        {
            map.Add(new("default", ValueText.Of(parameter.Default)));
        }

        return Value.From(MapValue.Of(map));
    }

    public static Value Of(ProcedureColumn column) => Value.From(MapValue.Of(
        ("isDeprecated", false), ("name", column.Name), ("description", $"{column.Name} :: {column.Type}"), ("type", column.Type.ToString())));
}
