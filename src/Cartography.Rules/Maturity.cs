namespace Cartography.Rules;

/// <summary>How far a fact can be relied on.</summary>
public enum Maturity
{
    /// <summary>May still change; left out by <c>--no-experimental</c>.</summary>
    Experimental,

    /// <summary>Rows and columns stay within a major version.</summary>
    Stable,
}
