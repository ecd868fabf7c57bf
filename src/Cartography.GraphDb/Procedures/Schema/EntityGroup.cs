using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

/// <summary>Nodes of one label set, or relationships of one type, counted.</summary>
internal sealed class EntityGroup
{
    /// <summary>How many there are.</summary>
    public long Count { get; set; }

    /// <summary>By property key: how many have it, and with values of which kinds.</summary>
    public Dictionary<int, PropertyUse> Properties { get; } = [];

    /// <summary>Counts a property.</summary>
    public void Add(int key, in Value value)
    {
        if (value.IsNull)
        {
            return;
        }

        if (!Properties.TryGetValue(key, out var use))
        {
            Properties[key] = use = new PropertyUse();
        }

        use.Count++;
        use.Add(value);
    }
}
