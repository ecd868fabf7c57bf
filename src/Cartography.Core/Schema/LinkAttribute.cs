namespace Cartography.Core.Schema;

/// <summary>
/// Declares a record as an edge between two nodes that others load. Its members say which: <see cref="SourceAttribute"/>,
/// <see cref="TargetAttribute"/>; and what it carries: <see cref="PropertyAttribute"/>.
/// </summary>
/// <typeparam name="TSource">The node type that it leaves.</typeparam>
/// <typeparam name="TTarget">The node type that it enters.</typeparam>
/// <param name="type">The relationship type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LinkAttribute<TSource, TTarget>(string type) : Attribute
{
    /// <summary>The relationship type.</summary>
    public string Type => type;

    /// <summary>As in <see cref="NodeAttribute.Module"/>.</summary>
    public string? Module { get; set; }
}
