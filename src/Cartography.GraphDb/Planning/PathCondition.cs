using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>Conditions on the path of shortestPath, which are part of the search and not of what comes after it.</summary>
internal static class PathCondition
{
    /// <summary>Whether an expression reads a path, and so belongs to its search.</summary>
    public static bool IsAbout(Expression expression, string path) => SyntaxWalk.Mentions(expression, path);

    /// <summary><c>all(r IN relationships(p) WHERE test)</c> as a test of each relationship; nothing for any other condition.</summary>
    public static (string Variable, Expression Test)? AsStep(Expression expression, string path) => expression switch
    {
        QuantifiedPredicate { Quantifier: Quantifier.All, Where: { } test } all when IsRelationshipsOf(all.List, path) && !IsAbout(test, path) => (all.Variable.Name, test),
        QuantifiedPredicate { Quantifier: Quantifier.None, Where: { } test } none when IsRelationshipsOf(none.List, path) && !IsAbout(test, path) =>
            (none.Variable.Name, new NotExpression(test)),
        _ => null,
    };

    private static bool IsRelationshipsOf(Expression list, string path) =>
        list is FunctionCall { Arguments: [Variable variable] } call
        && variable.Name == path
        && string.Equals(call.Name, "relationships", StringComparison.OrdinalIgnoreCase);
}
