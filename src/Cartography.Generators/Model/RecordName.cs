namespace Cartography.Generators.Model;

/// <summary>Which record is extended.</summary>
internal sealed record RecordName(string Namespace, string Name, bool IsPublic)
{
    public string FullName => $"global::{Namespace}.{Name}";
}
