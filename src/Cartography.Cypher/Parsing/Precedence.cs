namespace Cartography.Cypher.Parsing;

/// <summary>How strongly operators bind, weakest first.</summary>
internal enum Precedence
{
    None,
    Or,
    Xor,
    And,
    Not,
    Comparison,
    Predicate,
    Sum,
    Product,
    Power,
}
