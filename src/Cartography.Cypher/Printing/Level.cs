namespace Cartography.Cypher.Printing;

/// <summary>How strongly an expression holds together, weakest first; a weaker one inside a stronger one needs parentheses.</summary>
internal enum Level
{
    Bars,
    Or,
    Xor,
    And,
    Not,
    Comparison,
    Predicate,
    Sum,
    Product,
    Power,
    Sign,
    Atom,
}
