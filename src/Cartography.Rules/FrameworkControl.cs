namespace Cartography.Rules;

/// <summary>One requirement of a compliance framework.</summary>
/// <param name="Name">The framework's full name, in lower case.</param>
/// <param name="ShortName">Its short name, in lower case: <c>cis</c>.</param>
/// <param name="Requirement">The requirement's number, in lower case: <c>2.3</c>.</param>
/// <param name="Scope">The part of the framework, in lower case: <c>aws</c>; <see langword="null"/> if it has no parts.</param>
/// <param name="Revision">The edition: <c>6.0.0</c>; <see langword="null"/> if unknown.</param>
/// <param name="Title">The requirement's title; <see langword="null"/> if unknown.</param>
public sealed record FrameworkControl(string Name, string ShortName, string Requirement, string? Scope, string? Revision, string? Title)
{
    /// <summary><c>cis:aws:6.0.0</c>: the framework without the requirement.</summary>
    public string Framework => string.Join(':', new[] { ShortName, Scope, Revision }.Where(part => part is not null));

    /// <summary><c>cis:aws:6.0.0 (2.3)</c>.</summary>
    public override string ToString() => $"{Framework} ({Requirement})";
}
