using Cartography.Core.Schema;

namespace Cartography.Core.Sync;

/// <summary>Node types whose nodes go when this resource has read a scope completely and has not seen them. A label has one owning resource.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class OwnsAttribute : CollectsAttribute;

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1> : OwnsAttribute
    where T1 : INodeRecord<T1>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema];
}

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
/// <typeparam name="T2">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1, T2> : OwnsAttribute
    where T1 : INodeRecord<T1>
    where T2 : INodeRecord<T2>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema, T2.Schema];
}

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
/// <typeparam name="T2">A node type.</typeparam>
/// <typeparam name="T3">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1, T2, T3> : OwnsAttribute
    where T1 : INodeRecord<T1>
    where T2 : INodeRecord<T2>
    where T3 : INodeRecord<T3>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema, T2.Schema, T3.Schema];
}

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
/// <typeparam name="T2">A node type.</typeparam>
/// <typeparam name="T3">A node type.</typeparam>
/// <typeparam name="T4">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1, T2, T3, T4> : OwnsAttribute
    where T1 : INodeRecord<T1>
    where T2 : INodeRecord<T2>
    where T3 : INodeRecord<T3>
    where T4 : INodeRecord<T4>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema, T2.Schema, T3.Schema, T4.Schema];
}

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
/// <typeparam name="T2">A node type.</typeparam>
/// <typeparam name="T3">A node type.</typeparam>
/// <typeparam name="T4">A node type.</typeparam>
/// <typeparam name="T5">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1, T2, T3, T4, T5> : OwnsAttribute
    where T1 : INodeRecord<T1>
    where T2 : INodeRecord<T2>
    where T3 : INodeRecord<T3>
    where T4 : INodeRecord<T4>
    where T5 : INodeRecord<T5>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema, T2.Schema, T3.Schema, T4.Schema, T5.Schema];
}

/// <inheritdoc cref="OwnsAttribute"/>
/// <typeparam name="T1">A node type.</typeparam>
/// <typeparam name="T2">A node type.</typeparam>
/// <typeparam name="T3">A node type.</typeparam>
/// <typeparam name="T4">A node type.</typeparam>
/// <typeparam name="T5">A node type.</typeparam>
/// <typeparam name="T6">A node type.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OwnsAttribute<T1, T2, T3, T4, T5, T6> : OwnsAttribute
    where T1 : INodeRecord<T1>
    where T2 : INodeRecord<T2>
    where T3 : INodeRecord<T3>
    where T4 : INodeRecord<T4>
    where T5 : INodeRecord<T5>
    where T6 : INodeRecord<T6>
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeSchema> Schemas => [T1.Schema, T2.Schema, T3.Schema, T4.Schema, T5.Schema, T6.Schema];
}
