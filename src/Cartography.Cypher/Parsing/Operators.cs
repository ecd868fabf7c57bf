using Cartography.Cypher.Lexing;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Parsing;

/// <summary>The operators that stand between or behind operands.</summary>
internal static class Operators
{
    /// <summary>The operator that a word is; a predicate without operator is IS ..., parsed by itself.</summary>
    public static (Precedence Precedence, BinaryOperator? Operator) Word(Keyword word, Keyword next) => word switch
    {
        Keyword.Or => (Precedence.Or, null),
        Keyword.Xor => (Precedence.Xor, null),
        Keyword.And => (Precedence.And, null),
        Keyword.In => (Precedence.Predicate, BinaryOperator.In),
        Keyword.Contains => (Precedence.Predicate, BinaryOperator.Contains),
        Keyword.Starts when next == Keyword.With => (Precedence.Predicate, BinaryOperator.StartsWith),
        Keyword.Ends when next == Keyword.With => (Precedence.Predicate, BinaryOperator.EndsWith),
        Keyword.Is => (Precedence.Predicate, null),
        _ => (Precedence.None, null),
    };

    /// <summary>The operator that a sign is; a predicate without operator is <c>:</c> or <c>::</c>, parsed by itself.</summary>
    public static (Precedence Precedence, BinaryOperator? Operator) Sign(TokenKind sign) => sign switch
    {
        TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual =>
            (Precedence.Comparison, null),
        TokenKind.RegexMatch => (Precedence.Predicate, BinaryOperator.RegexMatch),
        TokenKind.Colon or TokenKind.DoubleColon => (Precedence.Predicate, null),
        TokenKind.Plus => (Precedence.Sum, BinaryOperator.Add),
        TokenKind.Minus => (Precedence.Sum, BinaryOperator.Subtract),
        TokenKind.DoubleBar => (Precedence.Sum, BinaryOperator.Concatenate),
        TokenKind.Star => (Precedence.Product, BinaryOperator.Multiply),
        TokenKind.Slash => (Precedence.Product, BinaryOperator.Divide),
        TokenKind.Percent => (Precedence.Product, BinaryOperator.Modulo),
        TokenKind.Caret => (Precedence.Power, BinaryOperator.Power),
        _ => (Precedence.None, null),
    };

    /// <summary>The comparison that a sign is, or null.</summary>
    public static ComparisonOperator? Comparison(TokenKind sign) => sign switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };
}
