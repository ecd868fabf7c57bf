using Cartography.Values;

namespace Cartography.Stores.Copying;

/// <summary>Gathers rows that one statement can write, by the part of its text that differs, and hands them on when they are enough.</summary>
internal sealed class CopyBatches(int size, Func<string, IReadOnlyList<Value>, Task> write)
{
    private readonly Dictionary<string, List<Value>> _rows = new(StringComparer.Ordinal);
    private int _waiting;

    public async Task Add(string kind, Value row)
    {
        if (!_rows.TryGetValue(kind, out var rows))
        {
            _rows[kind] = rows = [];
        }

        rows.Add(row);

        if (++_waiting >= size)
        {
            await Flush();
        }
    }

    public async Task Flush()
    {
        foreach (var (kind, rows) in _rows)
        {
            await write(kind, rows);
        }

        _rows.Clear();
        _waiting = 0;
    }
}
