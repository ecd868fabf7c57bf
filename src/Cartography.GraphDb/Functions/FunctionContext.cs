using Cartography.GraphDb.Execution;

namespace Cartography.GraphDb.Functions;

/// <summary>What a function may know beside its arguments. One for each running query.</summary>
/// <param name="Entities">The nodes and relationships that the query sees.</param>
/// <param name="Memory">Counts the bytes that the query holds.</param>
/// <param name="Limits">How large values may grow.</param>
/// <param name="Clock">The clock of <c>datetime.realtime()</c> and of <c>timestamp()</c>.</param>
/// <param name="StatementTime">When the statement began.</param>
/// <param name="TransactionTime">When the transaction began.</param>
/// <param name="Random">Where <c>rand()</c> and <c>randomUUID()</c> come from.</param>
/// <param name="Regexes">The regular expressions that this query has compiled.</param>
/// <param name="Cancel">Ends a long call.</param>
internal sealed record FunctionContext(
    IEntityReader Entities,
    QueryMemory Memory,
    QueryLimits Limits,
    TimeProvider Clock,
    DateTimeOffset StatementTime,
    DateTimeOffset TransactionTime,
    Random Random,
    RegexCache Regexes,
    CancellationToken Cancel)
{
    private const int StepsBetweenChecks = 4096;

    /// <summary>Where LOAD CSV is, set by its operator; null outside it.</summary>
    public CsvSource? CsvSource { get; set; }

    /// <summary>Fails where a list of this many items is larger than lists may be, or than the query's memory has room for.</summary>
    public void EnsureListFits(long items)
    {
        if (items > Limits.ListItems)
        {
            throw new QueryException(
                StatusCodes.ArgumentError,
                $"A list of {items:N0} items is longer than the limit of {Limits.ListItems:N0}. Work on fewer items at a time (UNWIND, LIMIT, a slice).");
        }

        Memory.EnsureRoomFor(items * 24);
    }

    /// <summary>Fails where a string of this many UTF-16 units is longer than strings may be, or than the query's memory has room for.</summary>
    public void EnsureStringFits(long length)
    {
        if (length > Limits.StringLength)
        {
            throw new QueryException(
                StatusCodes.ArgumentError,
                $"A string of {length:N0} characters is longer than the limit of {Limits.StringLength:N0}. Build shorter strings.");
        }

        Memory.EnsureRoomFor(length * 2);
    }

    /// <summary>Fails where lists and maps would be nested deeper than they may be.</summary>
    public void EnsureDepthFits(int depth)
    {
        if (depth > Limits.NestingDepth)
        {
            throw new QueryException(
                StatusCodes.ArgumentError,
                $"Lists and maps nested {depth:N0} deep exceed the limit of {Limits.NestingDepth:N0}. Build flatter values.");
        }
    }

    /// <summary>Ends the call when the query was cancelled; looks only now and then, by the loop's counter.</summary>
    public void CheckCancelled(long step)
    {
        if (step % StepsBetweenChecks == 0)
        {
            Cancel.ThrowIfCancellationRequested();
        }
    }
}
