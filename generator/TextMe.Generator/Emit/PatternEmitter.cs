using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the patterns of a wire type's texts, each made once.</summary>
internal static class PatternEmitter
{
    public static void Emit(WireTypeModel model, SourceWriter source)
    {
        (string Name, string Pattern)[] patterns =
        [
            .. from member in model.Members
               where member is { Value.IsText: true, IsList: false }
               from constraint in member.Constraints
               where constraint.Kind == ConstraintKind.Pattern
               select (Name(member, constraint), constraint.Pattern),
        ];
        if (patterns.Length == 0)
        {
            return;
        }

        source.Line();
        source.Line(Names.GeneratedCode);
        source.Block("private static class Patterns", () =>
        {
            foreach ((string name, string pattern) in patterns)
            {
                source.Line($"internal static readonly global::TextMe.WirePattern {name} = new({Literals.Text(pattern)});");
            }
        });
    }

    // A member may have several patterns in all but C#; the attribute allows one.
    public static string Name(MemberModel member, ConstraintModel constraint) => member.Name + constraint.Rule;
}
