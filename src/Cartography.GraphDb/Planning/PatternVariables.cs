using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>The variables that a pattern declares.</summary>
internal static class PatternVariables
{
    public static IEnumerable<string> Of(PathPattern pattern) => Names(pattern).Distinct();

    private static IEnumerable<string> Names(PathPattern pattern)
    {
        foreach (var element in pattern.Elements)
        {
            var names = element switch
            {
                NodePattern { Variable: { } variable } => [variable.Name],
                RelationshipPattern { Variable: { } variable } => [variable.Name],
                ParenthesizedPath part => Names(part.Pattern),
                _ => Enumerable.Empty<string>(),
            };

            foreach (var name in names)
            {
                yield return name;
            }
        }
    }
}
