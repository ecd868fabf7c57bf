using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Execution.Mutations;

/// <summary>One change to the graph, made for the row that the frame holds. Shared by all runs of a plan.</summary>
internal abstract class Mutation
{
    /// <summary>The slots that it writes.</summary>
    public virtual IEnumerable<int> Assigns => [];

    /// <summary>Its expressions.</summary>
    public abstract IEnumerable<Evaluator> Expressions { get; }

    /// <summary>What others could notice.</summary>
    public abstract Effects Writes { get; }

    public abstract void Apply(Frame frame);
}
