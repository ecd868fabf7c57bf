namespace Cartography.GraphDb.Planning.Matching;

/// <summary>What a condition asks of one property.</summary>
internal enum PropertyTestKind
{
    Equal,
    AnyOf,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Prefix,
    Exists,
}
