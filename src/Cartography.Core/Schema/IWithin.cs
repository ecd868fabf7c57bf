using System.Diagnostics.CodeAnalysis;

namespace Cartography.Core.Schema;

/// <summary>
/// A node type whose nodes belong to one node of type <typeparamref name="TOwner"/>: an account, an organisation, a tenant, or a parent
/// such as a policy. The owner's RESOURCE edge comes to them, and they are swept within it.
/// </summary>
/// <typeparam name="TOwner">The owning node type.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It carries the owner's type, so that adding under another owner does not compile.")]
public interface IWithin<TOwner>;
