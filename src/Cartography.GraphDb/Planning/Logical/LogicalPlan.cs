using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>What a query does, step by step: immutable, rewritten until it is good, then mapped to operators.</summary>
internal abstract record LogicalPlan
{
    /// <summary>The steps whose rows this one takes.</summary>
    public virtual IReadOnlyList<LogicalPlan> Inputs => [];

    /// <summary>How many rows the planner expects for one row of what is outside.</summary>
    public double Rows { get; init; } = 1;

    /// <summary>The slots that this step itself writes.</summary>
    public virtual IEnumerable<int> Assigns => [];

    /// <summary>The expressions of this step.</summary>
    public virtual IEnumerable<Evaluator> Expressions => [];

    /// <summary>What this step changes in the graph.</summary>
    public virtual Effects Writes => Effects.None;

    /// <summary>What this step itself reads of the graph, beside its expressions.</summary>
    public virtual Effects Reads => Effects.None;

    /// <summary>Whether all input is taken before the first row is given.</summary>
    public virtual bool IsBlocking => false;

    /// <summary>The operator's name in plans.</summary>
    public virtual string Name => GetType().Name["Logical".Length..];

    /// <summary>The operator's details in plans.</summary>
    public virtual string Details => "";

    /// <summary>The same step on other inputs.</summary>
    public virtual LogicalPlan WithInputs(IReadOnlyList<LogicalPlan> inputs) => this;

    /// <summary>The slots written by this step and all below it.</summary>
    public SlotSet AllAssigned()
    {
        var slots = new SlotSet();

        foreach (var step in WithDescendants())
        {
            slots.UnionWith(step.Assigns);
        }

        return slots;
    }

    /// <summary>This step and all below it.</summary>
    public IEnumerable<LogicalPlan> WithDescendants()
    {
        var pending = new Stack<LogicalPlan>();
        pending.Push(this);

        while (pending.TryPop(out var step))
        {
            yield return step;

            foreach (var input in step.Inputs)
            {
                pending.Push(input);
            }
        }
    }

    /// <summary>The tree after a change to each step, inputs first.</summary>
    public LogicalPlan Transform(Func<LogicalPlan, LogicalPlan> change)
    {
        if (Inputs.Count == 0)
        {
            return change(this);
        }

        var inputs = new LogicalPlan[Inputs.Count];
        var changed = false;

        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = Inputs[i].Transform(change);
            changed |= !ReferenceEquals(inputs[i], Inputs[i]);
        }

        return change(changed ? WithInputs(inputs) : this);
    }
}
