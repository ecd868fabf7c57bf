namespace Cartography.GraphDb.Batches;

/// <summary>What the rows of a batch have in common. Kept once, however many rows refer to it.</summary>
/// <param name="LastUpdated">Becomes <c>lastupdated</c> of every row.</param>
/// <param name="FirstSeen">Becomes <c>firstseen</c> of what is created.</param>
/// <param name="Module">Becomes <c>_module_name</c>; null leaves the property alone.</param>
/// <param name="ModuleVersion">Becomes <c>_module_version</c>; null leaves the property alone.</param>
/// <param name="Scope">From which scope the rows come; not a property, but what deletions go by. Null for none.</param>
public sealed record BatchStamp(long LastUpdated, long FirstSeen, string? Module = null, string? ModuleVersion = null, string? Scope = null);
