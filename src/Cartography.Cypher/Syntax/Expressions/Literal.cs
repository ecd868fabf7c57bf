using Cartography.Values;

namespace Cartography.Cypher.Syntax;

/// <summary>A null, boolean, number or string in the text.</summary>
public sealed record Literal(Value Value) : Expression
{
    /// <summary>Whether the values are of one kind and the same; NaN is itself here, and 0.0 is not -0.0.</summary>
    public bool Equals(Literal? other) => other is not null && Value.Kind == other.Value.Kind && Value.Kind switch
    {
        ValueKind.Boolean => Value.AsBoolean() == other.Value.AsBoolean(),
        ValueKind.Integer => Value.AsInteger() == other.Value.AsInteger(),
        ValueKind.Float => BitConverter.DoubleToInt64Bits(Value.AsFloat()) == BitConverter.DoubleToInt64Bits(other.Value.AsFloat()),
        ValueKind.String => string.Equals(Value.AsString(), other.Value.AsString(), StringComparison.Ordinal),
        _ => true,
    };

    /// <inheritdoc />
    public override int GetHashCode() => Value.Kind switch
    {
        ValueKind.Boolean => Value.AsBoolean().GetHashCode(),
        ValueKind.Integer => Value.AsInteger().GetHashCode(),
        ValueKind.Float => Value.AsFloat().GetHashCode(),
        ValueKind.String => Value.AsString().GetHashCode(StringComparison.Ordinal),
        _ => 0,
    };
}
