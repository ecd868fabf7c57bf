using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Reading clauses.</content>
internal sealed partial class StatementBinder
{
    // A clause adds to the scope that it is given, which belongs to its query alone; WITH and RETURN make a new one.
    private (Scope Scope, List<BoundColumn> Columns) BindClause(Clause clause, Scope scope, ClausePlace place)
    {
        switch (clause)
        {
            case UseClause use:
                BindUse(use, scope);
                return (scope, []);
            case MatchClause match:
                BindMatch(match, scope);
                return (scope, []);
            case UnwindClause unwind:
                Declare(unwind.Variable, TypeRules.ItemOf(Bind(unwind.List, scope, Allowed.NoAggregates)), scope);
                return (scope, []);
            case WithClause with:
                return (BindWith(with, scope), []);
            case ReturnClause result:
                return BindReturn(result, scope, place);
            case FinishClause:
                return (scope, []);
            case CallProcedureClause call:
                return BindProcedureCall(call, scope, place);
            case SubqueryClause subquery:
                BindSubqueryCall(subquery, scope, place);
                return (scope, []);
            case LoadCsvClause load:
                BindLoadCsv(load, scope);
                return (scope, []);
            default:
                _writes = true;
                BindWritingClause(clause, scope);
                return (scope, []);
        }
    }

    private void BindUse(UseClause use, Scope scope)
    {
        if (use.Graph is FunctionCall call)
        {
            foreach (var argument in call.Arguments)
            {
                Bind(argument, scope, Allowed.NoAggregates);
            }
        }
    }

    private void BindMatch(MatchClause match, Scope scope)
    {
        if (match is { Optional: false, Patterns.Count: > 1 })
        {
            NoteCartesianProduct(match, scope);
        }

        BindMatchedPatterns(match.Patterns, scope);
        foreach (var hint in match.Hints)
        {
            BindHint(hint, scope);
        }

        if (match.Where is not null)
        {
            BindBoolean(match.Where, scope, Allowed.NoAggregates);
        }
    }

    private void BindHint(Hint hint, Scope scope)
    {
        IEnumerable<Variable> variables = hint switch
        {
            IndexHint index => [index.Variable],
            ScanHint scan => [scan.Variable],
            JoinHint join => join.Variables,
            _ => [],
        };
        foreach (var variable in variables)
        {
            BindVariable(variable, scope);
        }
    }

    private void BindLoadCsv(LoadCsvClause load, Scope scope)
    {
        BindTyped(load.Source, CypherType.String, scope, Allowed.NoAggregates);
        Declare(load.Variable, load.WithHeaders ? CypherType.Map : CypherType.ListOf(CypherType.String), scope);
    }

    private void Declare(Variable variable, CypherType type, Scope scope)
    {
        if (scope.Has(variable.Name))
        {
            throw AlreadyDeclared(variable);
        }

        scope.Put(variable.Name, type);
    }
}
