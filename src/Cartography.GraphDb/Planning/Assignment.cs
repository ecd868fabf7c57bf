using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning;

/// <summary>A value that goes into a slot, with its text for plans.</summary>
internal sealed record Assignment(int Slot, Evaluator Value, string Text);
