namespace Cartography.Cypher.Syntax;

/// <summary>Kinds of path selector.</summary>
public enum PathSelectorKind
{
    /// <summary>ALL PATHS.</summary>
    All,

    /// <summary>ANY: some path, or so many.</summary>
    Any,

    /// <summary>SHORTEST k.</summary>
    Shortest,

    /// <summary>ALL SHORTEST.</summary>
    AllShortest,

    /// <summary>SHORTEST k GROUPS.</summary>
    ShortestGroups,

    /// <summary>shortestPath(...).</summary>
    ShortestPathFunction,

    /// <summary>allShortestPaths(...).</summary>
    AllShortestPathsFunction,
}
