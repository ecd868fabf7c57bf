using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Reading clauses.</content>
internal sealed partial class StatementBinder
{
    private (Scope Scope, List<BoundColumn> Columns) BindClause(Clause clause, Scope scope, ClausePlace place)
    {
        switch (clause)
        {
            case UseClause use:
                BindUse(use, scope);
                return (scope, []);
            case MatchClause match:
                return (BindMatch(match, scope), []);
            case UnwindClause unwind:
                return (BindUnwind(unwind, scope), []);
            case WithClause with:
                return (BindWith(with, scope), []);
            case ReturnClause result:
                return BindReturn(result, scope, place);
            case FinishClause:
                return (scope, []);
            case CallProcedureClause call:
                return BindProcedureCall(call, scope, place);
            case SubqueryClause subquery:
                return (BindSubqueryCall(subquery, scope, place), []);
            case LoadCsvClause load:
                return (BindLoadCsv(load, scope), []);
            default:
                _writes = true;
                return (BindWritingClause(clause, scope), []);
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

    private Scope BindMatch(MatchClause match, Scope scope)
    {
        var after = scope.Copy();
        BindMatchedPatterns(match.Patterns, after);
        foreach (var hint in match.Hints)
        {
            BindHint(hint, after);
        }

        if (match.Where is not null)
        {
            BindBoolean(match.Where, after, Allowed.NoAggregates);
        }

        if (!match.Optional)
        {
            NoteCartesianProduct(match, scope);
        }

        return after;
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

    private Scope BindUnwind(UnwindClause unwind, Scope scope)
    {
        var list = Bind(unwind.List, scope, Allowed.NoAggregates);
        return Declare(unwind.Variable, TypeRules.ItemOf(list), scope);
    }

    private Scope BindLoadCsv(LoadCsvClause load, Scope scope)
    {
        BindTyped(load.Source, CypherType.String, scope, Allowed.NoAggregates);
        return Declare(load.Variable, load.WithHeaders ? CypherType.Map : CypherType.ListOf(CypherType.String), scope);
    }

    private Scope Declare(Variable variable, CypherType type, Scope scope)
    {
        if (scope.Has(variable.Name))
        {
            throw AlreadyDeclared(variable);
        }

        var after = scope.Copy();
        after.Put(variable.Name, type);
        return after;
    }
}
