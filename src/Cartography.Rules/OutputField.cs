using Cartography.Values;

namespace Cartography.Rules;

/// <summary>A field of a rule's findings.</summary>
/// <param name="Name">The column of the facts' queries that it is filled from.</param>
/// <param name="Type">What its values become.</param>
/// <param name="Default">What it is when a fact does not return it or returns null.</param>
public sealed record OutputField(string Name, OutputType Type, Value Default = default);
