namespace Cartography.Rules;

/// <summary>Where something was written.</summary>
/// <param name="File">The file's path, or <c>built-in:NAME</c>.</param>
/// <param name="Line">Counted from 1.</param>
public readonly record struct RuleSource(string File, long Line)
{
    /// <summary><c>FILE:LINE</c>, which editors and terminals turn into a link.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}");
}
