using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether values are of the types that Cypher text names.</summary>
internal static class ValueTypes
{
    public static bool Is(in Value value, TypeName type, Frame frame) => type switch
    {
        UnionTypeName union => IsAny(value, union, frame),
        ListTypeName list => value.IsNull ? !list.NotNull : value.Kind == ValueKind.List && AllAre(value.AsList(), list.Element, frame),
        SimpleTypeName { Name: "NOTHING" } => false,
        SimpleTypeName { Name: "NULL" } => value.IsNull,
        SimpleTypeName simple => value.IsNull ? !simple.NotNull : IsKind(value, simple.Name),
        _ => false,
    };

    private static bool IsAny(in Value value, UnionTypeName union, Frame frame)
    {
        foreach (var alternative in union.Alternatives)
        {
            if (Is(value, alternative, frame))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllAre(ListValue list, TypeName element, Frame frame)
    {
        for (long i = 0; i < list.LongCount; i++)
        {
            frame.Tick();

            if (!Is(list[i], element, frame))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKind(in Value value, string name) => name switch
    {
        "ANY" or "ANY VALUE" => true,
        "PROPERTY VALUE" => IsProperty(value),
        "BOOLEAN" => value.Kind == ValueKind.Boolean,
        "INTEGER" => value.Kind == ValueKind.Integer,
        "FLOAT" => value.Kind == ValueKind.Float,
        "STRING" => value.Kind == ValueKind.String,
        "DATE" => value.Kind == ValueKind.Date,
        "LOCAL TIME" => value.Kind == ValueKind.LocalTime,
        "ZONED TIME" => value.Kind == ValueKind.ZonedTime,
        "LOCAL DATETIME" => value.Kind == ValueKind.LocalDateTime,
        "ZONED DATETIME" => value.Kind == ValueKind.ZonedDateTime,
        "DURATION" => value.Kind == ValueKind.Duration,
        "POINT" => value.Kind == ValueKind.Point,
        "NODE" => value.Kind == ValueKind.Node,
        "RELATIONSHIP" => value.Kind == ValueKind.Relationship,
        "MAP" => value.Kind == ValueKind.Map,
        "PATH" => value.Kind == ValueKind.Path,
        _ => false,
    };

    private static bool IsProperty(in Value value) => value.Kind switch
    {
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => false,
        ValueKind.List => value.AsList().LongCount == 0 || IsHomogeneous(value.AsList()),
        _ => true,
    };

    private static bool IsHomogeneous(ListValue list)
    {
        var kind = list[0L].Kind;

        for (long i = 0; i < list.LongCount; i++)
        {
            if (list[i].Kind != kind || kind is ValueKind.Null or ValueKind.List || !IsProperty(list[i]))
            {
                return false;
            }
        }

        return true;
    }
}
