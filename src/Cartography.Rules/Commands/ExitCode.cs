namespace Cartography.Rules.Commands;

/// <summary>How the commands end.</summary>
public static class ExitCode
{
    /// <summary>All was done, whatever was found.</summary>
    public const int Done = 0;

    /// <summary>Nothing could be done, or what <c>--fail-on</c> names was found.</summary>
    public const int Failed = 1;

    /// <summary>Done, but some facts have no result.</summary>
    public const int Incomplete = 3;
}
