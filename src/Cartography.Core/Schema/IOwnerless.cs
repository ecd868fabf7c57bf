using System.Diagnostics.CodeAnalysis;

namespace Cartography.Core.Schema;

/// <summary>A node type that belongs to no owner: a tenant itself, or something shared by all, such as a service's principal.</summary>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It is the counterpart of IWithin in generic constraints.")]
public interface IOwnerless;
