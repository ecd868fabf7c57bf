using System.Runtime.InteropServices;
using Cartography.GraphDb.Storage.Writing;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb.Batches;

/// <summary>
/// Finds the relationship between two nodes from the end that has fewer. Where both have many, the neighbours of one are
/// listed once for the batch, since walking them for each row would take forever.
/// </summary>
internal sealed class EdgeFinder(WriteTransaction write, int type)
{
    private const uint Dense = 64;

    private readonly Dictionary<uint, Dictionary<uint, uint>> _byStart = [];

    /// <summary>The relationship; 0 where there is none.</summary>
    public uint Find(uint start, uint end)
    {
        var state = write.State;

        if (_byStart.TryGetValue(start, out var listed))
        {
            return listed.GetValueOrDefault(end);
        }

        var outgoing = write.Writer.FindGroup(start, GraphWriter.KeyOf(type, false));

        if (outgoing == 0 || state.Groups[outgoing].Count <= Dense)
        {
            return outgoing == 0 ? 0 : write.Writer.FindRelationship(type, start, end);
        }

        var incoming = write.Writer.FindGroup(end, GraphWriter.KeyOf(type, true));
        return incoming == 0 || state.Groups[incoming].Count <= Dense
            ? write.Writer.FindRelationship(type, start, end)
            : List(start, outgoing).GetValueOrDefault(end);
    }

    /// <summary>Says that a relationship was created.</summary>
    public void Created(uint start, uint end, uint relationship)
    {
        if (_byStart.TryGetValue(start, out var listed))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(listed, end, out _) = relationship;
        }
    }

    private Dictionary<uint, uint> List(uint start, uint group)
    {
        var relationships = write.State.Relationships;
        var listed = new Dictionary<uint, uint>((int)write.State.Groups[group].Count);

        for (var id = write.State.Groups[group].First; id != 0; id = relationships[id].StartNext)
        {
            listed[relationships[id].End] = id;
        }

        _byStart[start] = listed;
        return listed;
    }
}
