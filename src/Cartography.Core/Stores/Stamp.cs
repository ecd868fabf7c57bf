namespace Cartography.Core.Stores;

/// <summary>The properties that every node and edge of a batch has in common, and where they were read.</summary>
/// <param name="UpdateTag">The run's tag, stored as <c>lastupdated</c>.</param>
/// <param name="FirstSeen">Milliseconds since 1970, stored as <c>firstseen</c> on what is created.</param>
/// <param name="Module">Stored as <c>_module_name</c>; null leaves the property alone.</param>
/// <param name="ModuleVersion">Stored as <c>_module_version</c>; null leaves the property alone.</param>
/// <param name="Scope">The scope that the rows were read in; the store remembers the last one beside the tag, for <see cref="Sweep"/>.</param>
public sealed record Stamp(long UpdateTag, long FirstSeen, string? Module, string? ModuleVersion, string Scope);
