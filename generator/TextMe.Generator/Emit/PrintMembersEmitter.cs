using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints a record's <c>PrintMembers</c>, which leaves out what is sensitive and counts items.</summary>
internal static class PrintMembersEmitter
{
    public static void Emit(WireTypeModel model, SourceWriter source)
    {
        if (model.PrintModifiers is not { } signature)
        {
            return;
        }

        source.Line();
        source.Line("/// <summary>Prints the members for <c>ToString</c>: sensitive ones as <c>***</c>, of lists the number of items.</summary>");
        source.Line(Names.GeneratedCode);
        source.Block($"{signature} bool PrintMembers(global::System.Text.StringBuilder builder)", () =>
        {
            string separator = "";
            if (model.PrintsBase)
            {
                source.Block("if (base.PrintMembers(builder))", () => source.Line("builder.Append(\", \");"));
                source.Line();
            }

            foreach (PrintedMember member in model.Printed)
            {
                source.Line(member.IsSensitive
                    ? $"builder.Append(\"{separator}{member.Name} = ***\");"
                    : member.IsList ? $"builder.Append(\"{separator}{member.Name} = \").Append(global::TextMe.MaskedView.Count(this.{member.Access}));"
                    : $"builder.Append(\"{separator}{member.Name} = \").Append((object?)this.{member.Access});");
                separator = ", ";
            }

            source.Line("return true;");
        });
    }
}
