namespace Cartography.Generators.Model;

/// <summary>What an assembly holds.</summary>
internal sealed record Registry(string Namespace, EquatableArray<RecordName> Nodes, EquatableArray<RecordName> Links);
